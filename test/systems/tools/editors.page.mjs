/** Editors as people have them: each takes HTML as it is pasted or loaded, and gives back what it keeps. */
import { Editor as TipTap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  HtmlEmbed,
  Image,
  Italic,
  Link,
  List,
  Paragraph,
  SourceEditing,
} from 'ckeditor5';
import EditorJS from '@editorjs/editorjs';
import JsHeader from '@editorjs/header';
import JsList from '@editorjs/list';
import JsParagraph from '@editorjs/paragraph';
import JsRaw from '@editorjs/raw';
import { Jodit } from 'jodit';
import jQuery from 'jquery';
import { createEditor, $getRoot, $insertNodes } from 'lexical';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import Quill from 'quill';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import SunEditor, { plugins as sunPlugins } from 'suneditor';
import Trix from 'trix';

window.jQuery = window.$ = jQuery;

const place = () => {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
};

const BASIC = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, Image];

async function ckeditor(plugins, html, options = {}) {
  const element = place();
  const editor = await ClassicEditor.create(element, { licenseKey: 'GPL', plugins, ...options });
  editor.setData(html);
  const kept = editor.getData();
  await editor.destroy();
  return kept;
}

async function tiny(options, html) {
  const target = document.createElement('textarea');
  document.body.append(target);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    convert_urls: false,
    ...options,
  });
  editor.setContent(html);
  const kept = editor.getContent();
  editor.remove();
  target.remove();
  return kept;
}

/** What a page makes of Editor.js' blocks. */
function htmlOf({ type, data }) {
  const items = (list) =>
    list
      .map(({ content, items: inner }) => `<li>${content}${inner.length ? lists(inner) : ''}</li>`)
      .join('');
  const lists = (list) => `<ul>${items(list)}</ul>`;
  switch (type) {
    case 'raw':
      return data.html;
    case 'header':
      return `<h${data.level}>${data.text}</h${data.level}>`;
    case 'list':
      return data.style === 'ordered' ? `<ol>${items(data.items)}</ol>` : lists(data.items);
    default:
      return `<p>${data.text}</p>`;
  }
}

const editorJs = async (tools, use) => {
  const holder = place();
  const editor = new EditorJS({ holder, tools });
  await editor.isReady;
  await use(editor, holder);
  const { blocks } = await editor.save();
  editor.destroy();
  holder.remove();
  return blocks.map(htmlOf).join('\n');
};

export const editors = {
  'TinyMCE 8': (html) => tiny({}, html),
  'TinyMCE 8 custom elements': (html) =>
    tiny(
      {
        custom_elements: 'trotsky-statement,falsification-card,signatory-list,~signatory-count',
        extended_valid_elements:
          'script[src|type|async|integrity|crossorigin],trotsky-statement[*],falsification-card[*],signatory-list[*],signatory-count[*]',
      },
      html,
    ),
  'CKEditor 5 (Drupal Basic HTML)': (html) => ckeditor(BASIC, html),
  'CKEditor 5 (Drupal Full HTML)': (html) =>
    ckeditor([...BASIC, SourceEditing, GeneralHtmlSupport], html, {
      htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    }),
  'CKEditor 5 HTML embed': async (html) => {
    const editor = await ClassicEditor.create(place(), {
      licenseKey: 'GPL',
      plugins: [...BASIC, HtmlEmbed],
    });
    editor.execute('htmlEmbed', html);
    const kept = editor.getData();
    await editor.destroy();
    return kept;
  },
  'Quill 2': (html) => {
    const element = place();
    const quill = new Quill(element);
    quill.clipboard.dangerouslyPasteHTML(html);
    const kept = quill.getSemanticHTML();
    element.remove();
    return kept;
  },
  'TipTap 3': (html) => {
    const editor = new TipTap({ extensions: [StarterKit], content: html });
    const kept = editor.getHTML();
    editor.destroy();
    return kept;
  },
  'Trix 2': async (html) => {
    const element = document.createElement('trix-editor');
    const ready = new Promise((done) =>
      element.addEventListener('trix-initialize', done, { once: true }),
    );
    document.body.append(element);
    await ready;
    element.editor.loadHTML(html);
    const kept = element.value;
    element.remove();
    return kept;
  },
  Lexical: async (html) => {
    const editor = createEditor({
      nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
      onError(error) {
        throw error;
      },
    });
    let kept = '';
    await new Promise((done) =>
      editor.update(
        () => {
          const page = new DOMParser().parseFromString(html, 'text/html');
          $getRoot().selectEnd();
          $insertNodes($generateNodesFromDOM(editor, page));
        },
        { discrete: true, onUpdate: done },
      ),
    );
    editor.read(() => (kept = $generateHtmlFromNodes(editor)));
    return kept;
  },
  'Jodit 4': (html) => {
    const element = place();
    const jodit = Jodit.make(element);
    jodit.value = html;
    const kept = jodit.value;
    jodit.destruct();
    element.remove();
    return kept;
  },
  'Summernote 0.9': async (html) => {
    await import('summernote/dist/summernote-lite.js');
    const element = jQuery('<div>').appendTo('body');
    element.summernote();
    element.summernote('code', html);
    const kept = element.summernote('code');
    element.summernote('destroy');
    element.remove();
    return kept;
  },
  'SunEditor 3': async (html) => {
    const element = place();
    const ready = Promise.withResolvers();
    const editor = SunEditor.create(element, {
      plugins: sunPlugins,
      events: { onload: ready.resolve },
    });
    await ready.promise;
    editor.$.html.set(html);
    const kept = editor.$.html.get();
    editor.destroy();
    element.remove();
    return kept;
  },
  'Editor.js 2': (html) =>
    editorJs({ header: JsHeader, list: JsList, paragraph: JsParagraph }, async (editor, holder) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      editor.caret.setToFirstBlock();
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      holder.querySelector('[contenteditable=true]').dispatchEvent(paste);
      // It says nothing when it is done: the blocks stop changing.
      for (let before = -1, same = 0; same < 3;) {
        await new Promise((done) => setTimeout(done, 200));
        const now = holder.textContent.length;
        same = now === before ? same + 1 : 0;
        before = now;
      }
    }),
  'Editor.js 2 raw HTML': (html) =>
    editorJs({ raw: JsRaw }, (editor) => editor.blocks.insert('raw', { html })),
};

void Trix;
