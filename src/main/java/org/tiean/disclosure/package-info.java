/**
 * Disclosure (公示): for every decision somebody says in writing whether it will be published, where and for how long; for a
 * penalty before it is served, and where it will be, the notice on credit repair goes to the party with it (两书同达). Decisions on
 * measures, on execution by force and not to punish go the same way within twenty working days, to no credit site
 * ({@link org.tiean.disclosure.entity.PublishedKind}); where the place publishes none of a kind, that is recorded with its reason. What the public then sees is a text of its own, made for the purpose and sealed as such: no identity number,
 * phone or home, of a natural person the surname only, of a minor nothing at all, and none of the passages that somebody
 * covered by hand with a reason; names of third persons that papers of the case know are proposed for it, and who reported it is
 * out of every text by rule. Another person looks at it before anybody else does. When the decision falls, the
 * publication falls within three working days, and the reason stays for all to read; what was only changed, or was wrong in its
 * text, is published again in the wording that holds now, and the note leads there; at the end of its term, or when the
 * party's credit is repaired, it is taken down whole.
 *
 * <p>What the public searches is a table that holds published content only: an entry is put there when it is published and
 * says nothing of the party any more once it is withdrawn, so that no count or order tells of what may not be seen. Where it was
 * done is told to the road for organisations, to the district for everybody else. Every
 * publication, withdrawal and end also stands in a chain of the agency that may be shown to everybody: with the public log it
 * proves what was published, when, and that nothing was exchanged since.
 *
 * <p>Decisions for the credit sites become rows of the double publicity (双公示), checked against the table of fields, pushed or
 * taken away as files, answered, corrected and deleted. The yearly figures are computed from the cases, each number with what
 * it is made of.
 *
 * <p>Who did what it was ordered may ask that it be shown no longer (信用修复); the clerk hands it on or says what is missing.
 *
 * <p>Whoever finds an {@link org.tiean.disclosure.entity.PublicationError error} in what is published says so; the disclosure clerk
 * answers once, and the answer is read by number and code.
 *
 * <p>Sources: 行政处罚法 48; 政府信息公开条例 14, 15, 20[6], 37; 国办发〔2018〕118号; 国办发〔2025〕22号;
 * 信用修复管理办法 (第36号, text not seen); 个人信息保护法 34. Who confirms a publication is settled nowhere nationally: a setting.
 */
package org.tiean.disclosure;
