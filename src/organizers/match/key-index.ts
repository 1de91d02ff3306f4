/** Entries before the first growth; a power of two. */
const START = 1 << 12;

/** FNV-1a. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Items by keys of which only hashes are kept: millions of keys of 300,000 names would take more
 * memory than all the rest. So it finds a few too many, now and then, and callers look again.
 */
export class KeyIndex {
  #length = 0;
  /** By the end of a hash: the last entry, counted from 1. */
  #last = new Uint32Array(START);
  /** Per entry: hash, item, and the entry before it with the same end of its hash. */
  #hashes = new Uint32Array(START);
  #items = new Uint32Array(START);
  #before = new Uint32Array(START);

  add(key: string, item: number): void {
    if (this.#length === this.#items.length) this.#grow();
    const entry = this.#length++;
    this.#hashes[entry] = hashOf(key);
    this.#items[entry] = item;
    this.#link(entry);
  }

  /** Items whose key has the same hash, the first added first. */
  find(key: string): number[] {
    const hash = hashOf(key);
    const found: number[] = [];
    let entry = this.#last[hash & (this.#last.length - 1)]!;
    for (; entry > 0; entry = this.#before[entry - 1]!) {
      if (this.#hashes[entry - 1] === hash) found.push(this.#items[entry - 1]!);
    }
    return found.reverse();
  }

  #link(entry: number): void {
    const end = this.#hashes[entry]! & (this.#last.length - 1);
    this.#before[entry] = this.#last[end]!;
    this.#last[end] = entry + 1;
  }

  #grow(): void {
    const size = this.#length * 2;
    const grown = (old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
      const array = new Uint32Array(size);
      array.set(old);
      return array;
    };
    this.#hashes = grown(this.#hashes);
    this.#items = grown(this.#items);
    this.#before = new Uint32Array(size);
    this.#last = new Uint32Array(size);
    for (let entry = 0; entry < this.#length; entry++) this.#link(entry);
  }
}
