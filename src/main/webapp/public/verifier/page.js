/* The page around the verifier: takes the files, shows the verdict. */
(function () {
  'use strict';

  const at = id => document.getElementById(id);
  let words = TieanWords.zh;
  let last = null;

  function tell() {
    document.documentElement.lang = words === TieanWords.zh ? 'zh-CN' : 'en';
    document.title = words.title;
    document.querySelectorAll('[data-text]').forEach(node => { node.textContent = words[node.dataset.text]; });
    at('language').textContent = words.language;
    at('language').lang = words === TieanWords.zh ? 'en' : 'zh-CN';
    if (last) { show(last); }
  }

  function add(parent, tag, text) {
    const node = document.createElement(tag);
    node.textContent = text;
    parent.append(node);
    return node;
  }

  function show(found) {
    last = found;
    const box = at('result');
    const said = found.message ? {ok: false, title: words[found.message], parts: []} : TieanWords.report(words, found);
    box.className = said.ok ? 'good' : 'bad';
    box.replaceChildren();
    add(box, 'h2', said.title);
    said.parts.forEach(([heading, lines]) => {
      add(box, 'h3', heading);
      const list = add(box, 'ul', '');
      lines.forEach(line => add(list, 'li', line));
    });
    box.focus();
  }

  at('language').addEventListener('click', () => {
    words = words === TieanWords.zh ? TieanWords.en : TieanWords.zh;
    tell();
  });

  at('form').addEventListener('submit', async event => {
    event.preventDefault();
    if (!(window.crypto && crypto.subtle)) {
      show({message: 'insecure'});
      return;
    }
    at('check').disabled = true;
    at('check').textContent = words.checking;
    at('progress').hidden = false;
    try {
      show(await TieanVerifier.check(at('file').files[0], {older: at('older').files[0], fingerprint: at('fingerprint').value,
        progress: share => { at('progress').value = share; }}));
    } catch (error) {
      show({message: 'unreadable'});
    }
    at('progress').hidden = true;
    at('check').disabled = false;
    at('check').textContent = words.check;
  });

  tell();
}());
