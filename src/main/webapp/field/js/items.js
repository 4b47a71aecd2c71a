// Items of the kit, found by words or code; those used last come first.
const RECENT = 'tiean-recent-items';

/** Punctuation does not count: 门窗 finds 门、窗. */
const bare = (text) => text.toUpperCase().replace(/[\p{P}\p{S}]/gu, '');

/** @param all () => items of the kit; @param chosen () => code of the one chosen; @param choose called with one */
export function items({ search, list, words, all, chosen, choose }) {
  const recent = () => JSON.parse(localStorage.getItem(RECENT) ?? '[]');
  function show() {
    const asked = search.value.split(/\s+/).map(bare).filter(Boolean);
    const last = recent();
    const found = asked.length
      ? all().filter((item) => asked.every((word) => bare(`${item.code} ${item.name} ${item.domain ?? ''}`).includes(word)))
      : [...all().filter((item) => last.includes(item.code)), ...all().filter((item) => !last.includes(item.code))];
    list.replaceChildren(...found.slice(0, 30).map((item) => {
      const label = document.createElement('label');
      label.className = 't-option';
      const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'item', value: item.code, checked: chosen() === item.code });
      radio.addEventListener('change', () => {
        localStorage.setItem(RECENT, JSON.stringify([item.code, ...last.filter((code) => code !== item.code)].slice(0, 8)));
        choose(item);
      });
      const text = document.createElement('span');
      text.append(item.name, Object.assign(document.createElement('small'), { textContent: item.code }));
      label.append(radio, text);
      return label;
    }));
    if (found.length === 0) {
      list.textContent = all().length ? words.noItem : words.noKit;
    }
  }
  search.addEventListener('input', show);
  return show;
}
