/**
 * What the party is told before a decision and what the party answers (事先告知、陈述申辩、听证).
 *
 * <p>From the investigation report comes one notice per party; serving it starts the five working days of
 * defence. Each defence is examined point by point in writing; what is adopted can only lower the proposed
 * penalty, and the decision is bound by it. A party may waive the defence, but only expressly and with
 * proof. When a new report comes, a new notice replaces the old one and the old one stays readable.
 *
 * <p>A request for a hearing made in time bars the decision. The organ accepts it and names a chair who did not
 * investigate the case; time and place are told seven working days ahead; the record of what was shown and said is
 * signed or the refusal noted; the chair reports, legal review follows, and the decision follows the record. A hearing
 * may be postponed, withdrawn in writing, or given up by staying away. Requests that came late or ask for what the law
 * does not give are refused in writing. From the notice of the hearing to its day the time for the decision stands still.
 *
 * <p>Sources: 行政处罚法 44, 45, 62–65; 住房和城乡建设行政处罚程序规定 (住建部令第55号).
 */
package org.tiean.hearing;
