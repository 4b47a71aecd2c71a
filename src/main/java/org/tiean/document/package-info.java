/**
 * Documents (执法文书): what the agency says to the party in writing, and what it writes down for itself.
 *
 * <p>A document is rendered from a snapshot, an immutable JSON object the acting component hands in, with
 * the template of its {@link org.tiean.document.entity.DocumentKind kind}. The snapshot, its digest and the
 * version of the template are kept with the document, so that the same words can be shown again years later
 * and nobody can change a fact after the paper was made. A template never decides anything: what must stand
 * in a document is in its field list ({@code templates/<kind>/fields.csv}) and is checked before rendering
 * (行政处罚法 44, 52, 59; 罚款决定与罚款收缴分离实施办法 7; 行政复议法 20, 23; 行政诉讼法 45, 46).
 *
 * <p>Numbers run without gaps per agency, kind word and year; an unused number is voided with its reason,
 * never used again. A document takes its number, is sealed by a job, and only a sealed one can be served.
 */
package org.tiean.document;
