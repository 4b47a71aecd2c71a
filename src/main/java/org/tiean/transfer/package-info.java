/**
 * Cases handed on and received (移送): to the organ that is competent, to the police where the act suggests a crime, and from
 * other organs.
 *
 * <p>A {@link org.tiean.transfer.entity.CaseTransfer transfer to another organ} is approved, sent with its letter and accepted, or
 * sent back; then both consult within seven working days and keep a record, and where they do not agree the common superior
 * designates. A {@link org.tiean.transfer.entity.CrimeTransfer transfer to the police} follows a report of at least two officers:
 * the head decides within three days, it is handed over within twenty-four hours, the police answer within three days; against a
 * refusal the organ asks for reconsideration or proposes supervision by the procuratorate within three days; once filed, goods and
 * material follow within three days. Meanwhile no penalty takes the place of the transfer, and the ninety days stand still. Where
 * no crime is pursued the case goes on where it stood; where it is, the case ends, and a fine paid before is offset against the
 * court's.
 *
 * <p>All run beside the case ({@code transfer.bpmn}, {@code crime-transfer.bpmn}, {@code received-transfer.bpmn}). When the case
 * leaves, its own process begins once more at its closing, or ends where it was never filed.
 *
 * <p>Sources: 行政处罚法 25–27, 35; 行政强制法 21; 行政执法机关移送涉嫌犯罪案件的规定 3–12; 住房和城乡建设行政处罚程序规定 6. The copy to the
 * procuratorate rests on policy papers and is a setting; how soon a sender is answered no law says: the day of its letter, else a
 * setting. Terms of days in the order on crimes are counted in calendar days, the strict way.
 */
package org.tiean.transfer;
