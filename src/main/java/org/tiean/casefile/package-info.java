/**
 * The case (案件) itself: who is accused of what, who handles it, how far it has come, and the legality
 * gate (合法性闸口) that every act passes.
 *
 * <p>Every change of a case goes through {@link org.tiean.casefile.boundary.Acts}: the same request twice
 * changes nothing twice, a stranger finds nothing, the gate refuses what the law forbids and names the
 * article, the change and its record entry commit together, and the process is told what happened.
 *
 * <p>Sources: 行政处罚法 (2021); 住房和城乡建设行政处罚程序规定 (住建部令第55号).
 */
package org.tiean.casefile;
