import 'trotsky-statement';

const card = document.querySelector('falsification-card')!;
const count = document.querySelector('signatory-count')!;
const output = document.querySelector('output')!;
const language = document.querySelector('select')!;

language.addEventListener('change', () => {
  card.lang = language.value;
  count.lang = language.value;
});
document.querySelector('main > p button')!.addEventListener('click', () => {
  card.number = (Number(card.number) % 10) + 1;
});
const show = () => (output.textContent = String(count.count));
count.addEventListener('signatories-change', ({ detail }) => {
  output.textContent = `${detail.count}, ${detail.countries}, ${detail.source}`;
});
show();
card.addEventListener('falsification-share', ({ detail }) => {
  output.textContent = `${detail.number}: ${detail.method}`;
});
