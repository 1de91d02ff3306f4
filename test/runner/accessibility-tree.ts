import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/**
 * Chromium's accessibility tree below an element, shadow roots and all, as an outline: one line a node with role, name
 * and states, indented by depth. Nodes that assistive tools don't see are left out.
 * @param selector of an element in the page's own tree
 */
export async function accessibilityTree(page: Page, selector: string): Promise<string> {
  const session = await page.createCDPSession();
  try {
    await session.send('Accessibility.enable');
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector,
    });
    if (!nodeId) throw new Error(`no element matches ${selector}`);
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const { nodes } = await session.send('Accessibility.getFullAXTree');

    const byId = new Map(nodes.map((each) => [each.nodeId, each]));
    const top = nodes.find((each) => each.backendDOMNodeId === node.backendNodeId);
    if (!top) throw new Error(`${selector} is not in the accessibility tree`);
    return outline(top, byId, 0).join('\n') + '\n';
  } finally {
    await session.detach();
  }
}

/** Roles that say how text breaks into lines, not what it says. */
const layout = new Set(['InlineTextBox', 'LineBreak']);

function outline(node: Node, byId: Map<string, Node>, depth: number): string[] {
  const role = String(node.role?.value ?? '');
  if (layout.has(role)) return [];
  const shown = !node.ignored && role !== 'none' && !(role === 'generic' && isBare(node));
  const children = (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => !!child);
  const below = children.flatMap((child) => outline(child, byId, shown ? depth + 1 : depth));
  return shown ? ['  '.repeat(depth) + describe(node, role), ...below] : below;
}

function isBare(node: Node): boolean {
  return !node.name?.value && !node.description?.value && !(node.properties ?? []).some(says);
}

function describe(node: Node, role: string): string {
  const words = [role];
  if (node.name?.value) words.push(JSON.stringify(node.name.value));
  if (node.description?.value) words.push(`description=${JSON.stringify(node.description.value)}`);
  if (node.value?.value !== undefined) words.push(`value=${JSON.stringify(node.value.value)}`);
  for (const property of node.properties ?? []) {
    if (says(property)) words.push(`${property.name}=${String(property.value.value)}`);
  }
  return words.join(' ');
}

/** Properties that a reader notices; Chromium adds many that follow from the role. */
const noticed = new Set(['level', 'expanded', 'checked', 'pressed', 'disabled', 'invalid', 'live']);

function says({ name, value }: Protocol.Accessibility.AXProperty): boolean {
  return noticed.has(name) && value.value !== undefined && value.value !== 'false';
}
