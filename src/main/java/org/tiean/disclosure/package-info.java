/**
 * Disclosure (公示): for every decision somebody says in writing, before it is served, whether it will be
 * published, where and for how long; where it will be, the notice on credit repair goes to the party with it
 * (两书同达). What the public then sees is a text of its own, made for the purpose: no identity number, phone or
 * home, of a natural person the surname only, of a minor nothing at all. When the decision falls, the
 * publication falls within three working days, and the reason stays for all to read.
 *
 * <p>What the public searches is a table that holds published content only: an entry is put there when it is published and
 * says nothing of the party any more once it is withdrawn, so that no count or order tells of what may not be seen.
 *
 * <p>Whoever finds an {@link org.tiean.disclosure.entity.PublicationError error} in what is published says so; the disclosure clerk
 * answers once, and the answer is read by number and code.
 *
 * <p>Sources: 行政处罚法 48; 政府信息公开条例 14, 15, 20[6], 37; 国办发〔2018〕118号; 国办发〔2025〕22号;
 * 信用修复管理办法 (发展改革委令第36号); 个人信息保护法 34. Exports to the credit platforms and yearly figures are not
 * built; the flags of the decision say where it is to go.
 */
package org.tiean.disclosure;
