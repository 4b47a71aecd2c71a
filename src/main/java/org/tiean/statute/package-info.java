/**
 * Statutes with their versions, and which version applies (法律依据).
 *
 * <p>A statute row is one version of a law from the day it takes force to the day before the next one.
 * Power items and benchmarks refer to it by its code. Where the law changed between act and decision,
 * {@link org.tiean.statute.control.VersionChoice} applies 从旧兼从轻 (行政处罚法 37; 生态环境法典 1057): the
 * law of the time of the act, unless the new one is lighter or no longer punishes. It shows both outcomes
 * side by side and leaves to the officer, with a written reason, what the rule does not settle.
 *
 * <p>One act may fall under several clauses: {@link org.tiean.statute.control.Concurrence} takes the one with the
 * higher fine (行政处罚法 29), or the special one where an officer finds so with a reason. A clause is four
 * fields, law, article, paragraph and item; an article that a statute does not have is refused.
 */
package org.tiean.statute;
