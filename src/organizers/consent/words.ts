import { wordPattern } from '../read/columns/word-list.ts';

/*
 * Words about publishing somebody's name, in en, de, es, fr, pt, it, ca, ru and ar, and in the keys
 * that tools write. They are compared without case and accents; `*` ends a beginning.
 */

/** A "yes" to these hides the name. */
export const HIDING = wordPattern(
  'hide; hides; hidden; hiding; anonym*; anonim*; аноним*; private; privately; withhold*; withheld',
  'opt out; opts out; opted out; optout; exclude*; excluding; suppress*; omit; omits; omitted; leave out; left out; keep off; leave off; off the list; off list; off the website; unpublish*; do not name; weglass*; weggelassen; ausschließ*; ausnehm*',
  'excluir; excluid*; exclure; exclu; exclue; omitir; omettre; omettere; escludere; esclus*; ometre; исключ*; استبعاد; استبعد*',
  'incognito; unlisted; unpublished; nonpublic; secret; nameless; verberg*; ausblend*; versteck*',
  'verborgen; ungenannt; ocultar*; ocult*; oculto; oculta; masqu*; cacher; cache; nascond*; nascost*',
  'amagar; amaga; amagat; esconder; escond*; скры*; إخفاء; اخفاء; اخف*; مخفي; مجهول*; privat; privado; privada',
);

/** A "yes" to these shows it. */
export const PUBLISHING = wordPattern(
  'include; includes; included; include me; inclusion; use name; use my name; use your name; use the name; my name be used; your name be used; who can see; who may see; who sees; go live; goes live; list you; name you; mention you; credit you; publikation*; nennung; namensnennung; namensveröffentlich*; namensfreigabe; veröffentlichungs*; publish; publishes; published; publishing; publishable; publication; public; publicly; publically',
  'show; shown; showing; display; displayed; displaying; listed; list me; list my name; list name; visible',
  'visibility; visibly; appear*; print; printed; name me; credited; disclose*; publicise; publicize; acknowledge*',
  'öffentlich*; veröffentlich*; anzeig*; sichtbar*; erschein*; nennen; genannt; namentlich; aufführ*; gezeigt; zeigen',
  'publicar; publicad*; publique; publico; publica; publicamente; publicacion; publicacao; publicació; publicarse; publiquem',
  'surt; surti; surten; sortir; figurar; figure; figuri; incluir; incluya; incloure; inclou; inclure; includere; publiquen; publicaremos; publicarem; publiqueu; mostrar*; muestre; mostrem; aparec*; aparezca; aparegui; divulg*; exib*',
  'publier; publie; publiee; publies; publiees; publions; publiez; affich*; appara*; apparait; paraitre; publiquement; publics',
  'pubblic*; mostr*; visibil*; comparire; comparir*; apparire; compaia; appaia; reso pubblico; public i; visivel; visiveis; visibles',
  'опублик*; публик*; публичн*; показ*; отобра*; обнарод*; نشر*; ينشر*; تنشر*; ننشر*; علن*; إظهار; اظهار; يظهر; تظهر; عرض',
);

/** Agreement as such. */
export const AGREEING = wordPattern(
  'consent*; agree; agrees; agreed; agreement; accept; accepts; accepted; permission*; permit*; authoris*; authoriz*; allow*',
  'einverstand*; zustimm*; stimme; einwillig*; erlaub*; genehmig*; gestatt*; consentim*; consiento; consiente; acept*; autoriz*',
  'permiso; permit*; acuerdo; consentement; consens; consenteix*; consento; accepte*; accept*; autoris*; accord; acord; consenso',
  'accons*; accett*; autorizz*; concord*; aceit*; consinto; autoritz*; согласи*; соглас*; разреш*; موافق*; اوافق; توافق*; نوافق',
  'اسمح; تسمح*; يسمح; اذن; إذن; i agree; opt in to publication',
);

/** Someone has looked at the signature, or the signer has answered a letter. */
export const CONFIRMING = wordPattern(
  'confirm*; verif*; validat*; valid; approved; approval; approve; bestätig*; verifizier*; freigegeben; freigabe; geprüft; gültig',
  'confirmad*; verificad*; validad*; validé*; valide*; aprobad*; aprovad*; confirmé*; approuv*; confermat*; verificat*; approvat*',
  'confirmat*; validat*; подтвержд*; проверен*; одобрен*; مؤكد*; تأكيد; تاكيد; معتمد; doi; double opt in; activated; active; moderated; moderation',
);

/** In what state a row is. */
export const STATUS = wordPattern(
  'status; statut; statuts; статус; состояние; الحالة; حالة; response type; entry status; finished; complete; is complete',
  'abgeschlossen; vollständig; terminado; terminé; completo; completado; complet; completato; concluido; завершен*; مكتمل*; situacao; situacion',
);

/** Of several meanings: a status only where the cells say so, else a state or a country. */
export const STATUS_OR_STATE = wordPattern(
  'state; estado; estat; stato; état; etat; zustand; المرحلة; ready; review; reviewed; vetted; check; checked; quality; decision; triage; ok; okay; bearbeitung; prüfung; revision; revisión; revisió; révision; revisione; revisão; проверка; مراجعة',
);

export const DRAFTS = wordPattern(
  'draft*; entwurf; entwürfe; borrador*; brouillon*; bozza; bozze; rascunho*; esborrany*; черновик*; مسودة; partial*; incomplete',
  'unvollständig; incomplet*; teilweise; parcial*; parziale; test; is test; preview; vorschau; unfinished; in progress',
);

export const SPAM = wordPattern(
  'spam; junk; bot; is bot; fake; fraud*; suspicious; suspect; flagged; flag; blocked; banned; blacklist*; pourriel; indésirable',
  'спам; سبام; مزعج; trash*; papierkorb; papelera; corbeille; cestino; lixeira; paperera; корзина; bounced; bounce; invalid; ungültig; invalido; non valide',
);

export const REMOVING = wordPattern(
  'removal*; remove; removed; withdr*; revok*; retract*; unsign*; delet*; unsubscrib*; opt out; opted out; optout; cancel; cancelled',
  'canceled; rejected; reject; declined; zurückgezogen; zurückgenommen; rückzug; widerruf*; gelöscht; löschung; entfernt; entfernen; abgelehnt',
  'retirad*; retirar*; eliminad*; eliminar; borrado; borrada; baja; retract*; cancelad*; revocad*; anulad*; rechazad*; retiré*; retire; retrait*',
  'supprim*; révoqu*; desist*; désist*; ritirat*; ritiro; rimoss*; rimozione; cancellat*; eliminat*; revocat*; removid*; remocao; excluid*; apagad*; retirada',
  'retirat*; esborrat*; baixa; отозван*; отзыв*; удален*; снят*; отмен*; سحب*; محذوف*; حذف; ملغى; انسحاب; انسحب',
);

/** Nobody has confirmed yet. */
export const WAITING = wordPattern(
  'unconfirmed; unverified; unvalidated; unapproved; pending; waiting; awaiting; not yet; new; open; queued; queue; unbestätigt; ausstehend; wartend; offen',
  'pendiente*; pendente*; en attente; attente; in attesa; attesa; pendent; a l espera; ожида*; неподтвержд*; непроверен*; معلق; قيد الانتظار; غير مؤكد*; started; abandoned; expired; inactive',
);

/** When a form was sent, where it was. */
export const SENDING = wordPattern(
  'submitdate; submit date; submitted; submission date; completed time; completed at; date completed; completion time; completed; date submitted',
  'abgeschickt; fecha de envio; date de soumission; date d envoi; data invio; data de envio; data d enviament; дата отправки; дата заполнения; تاريخ الارسال',
  'date signed; signed on; signed at; end date; ended at; finished at',
);

/** Terms that a form makes everyone accept. */
export const TERMS = wordPattern(
  'terms; tos; conditions; privacy; gdpr; dsgvo; rgpd; lopd; datenschutz*; agb; nutzungsbeding*; confidentialité; privacidad; privacidade; privacitat',
  'condiciones; condições; condizioni; condicions; informativa; trattamento; traitement; tratamiento; tratamento; tractament; verarbeitung; processing; обработ*',
  'конфиденциальн*; политик*; الخصوصية; الشروط; captcha; over 18; über 18; mayor de edad; majeur; maggiorenne; cookies',
);

/** Being written to, which says nothing about being named. */
export const CONTACTING = wordPattern(
  'newsletter*; updates; update; keep me; email opt in; sms opt in; opt in; optin; subscribe*; subscription; mailing list; mailing; mailings',
  'contact me; contact you; contacted; be contacted; stay informed; informed; volunteer*; donat*; sms; call me; email me; text me; bcc yourself; bcc',
  'boletín; boletin; noticias; infolettre; lettre d information; neuigkeiten; rundbrief; auf dem laufenden; aggiornamenti; novità; novidades; notícies; butlletí',
  'рассылк*; новост*; النشرة; اخبار; الأخبار; bulk emails; do not email; do not phone; do not mail; do not sms; do not trade; do not call; do not contact; kontaktieren',
  'contactar*; contatt*; contacter; recontact*; связаться',
);

/** "Not", "no", "without", "only", "but": what turns or limits an answer. */
export const NEGATION = wordPattern(
  'not; no; never; none; nobody; nicht; nichts; kein*; nie; non; ne; pas; aucun*; jamais; ni; nao; não; nunca; mai; не; нет; нельзя; никогда; لا; ليس; لن; لم; غير; بدون; دون',
  'without; ohne; sin; sans; senza; sem; sense; без; dont; cannot; refuse*; deny; disagree*; object; oppose; weder; ninguno; cap',
);

export const LIMITS = wordPattern(
  'but; only; except; unless; if; aber; nur; sofern; wenn; außer; pero; solo; sólo; salvo; mais; seulement; uniquement; sauf; soltanto; tranne; apenas; somente',
  'exceto; però; només; excepte; но; только; кроме; если; لكن; فقط; إلا; initials; initialen; iniciales; initiales; iniziali; iniciais; инициал*; ask me; ask first',
);

/** Somebody's name, in a heading. */
export const NAMING = wordPattern(
  'name; names; named; nombre; nombres; nom; noms; prénom; nome; nomi; cognome; cognom; vorname; nachname; namen; namens; имя; имени; именем; фамили*; фио; اسم*; اسمك; اسمي; الاسم',
  'signature; signatures; unterschrift; firma; signatura; assinatura; подпис*; توقيع*; me; mich; i; ich; myself; signatory; signer; entry; person; meine; mi; moi; mio; mia; meu; minha; меня; мое; мою',
);

/** Other things that may be public or private, and that are never published here. */
export const OTHER_DATA = wordPattern(
  'e mail; email; mail; emails; correo; courriel; posta; почт*; البريد; phone; telephone; telefon; teléfono; telefono; téléphone; телефон; هاتف; address; adresse; dirección; indirizzo; endereço; адрес; عنوان',
  'comment*; message; kommentar*; comentari*; commentaire*; commento; commenti; комментар*; сообщение; تعليق*; رسالة; photo; foto; picture; bild; image; imagen; avatar; logo; video; website; url; link; amount; donation; betrag; date; ip; city; location; ort; profile',
);
