/**
 * What the party is told before a decision and what the party answers (事先告知、陈述申辩、听证).
 *
 * <p>From the investigation report comes one notice per party; serving it starts the five working days of
 * defence. Each defence is examined point by point in writing; what is adopted can only lower the proposed
 * penalty, and the decision is bound by it. A party may waive the defence, but only expressly and with
 * proof. When a new report comes, a new notice replaces the old one and the old one stays readable.
 *
 * <p>A hearing that is asked for is recorded and from then on bars the decision: the hearing itself is not
 * built yet, and the law knows no way round it.
 *
 * <p>Sources: 行政处罚法 44, 45, 62–65; 住房和城乡建设行政处罚程序规定 (住建部令第55号).
 */
package org.tiean.hearing;
