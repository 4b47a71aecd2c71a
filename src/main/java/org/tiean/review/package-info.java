/**
 * Those who look at a case before the head decides: the legal reviewer (法制审核) and, where the matter is
 * heavy or complex, the heads together (集体讨论).
 *
 * <p>The reviewer answers eight points and gives one of four opinions; only 同意 carries the case on, and only
 * for the report it was given on. The gate's own findings lie beside the points as a checklist. The heads'
 * discussion is on record with everybody's own opinion.
 *
 * <p>Sources: 行政处罚法 57(2), 58; 住房和城乡建设行政处罚程序规定 (住建部令第55号); 国办发〔2018〕118号;
 * 国办发〔2022〕27号（十二）.
 */
package org.tiean.review;
