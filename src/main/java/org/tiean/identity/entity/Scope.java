package org.tiean.identity.entity;

/**
 * How somebody stands to a thing (数据范围). Several may hold at once: the case I handle is also my squad's
 * and my agency's. The scopes do not include one another; a right is given for each by name.
 */
public enum Scope {
    /** I handle it (本人承办). */
    OWN,
    /** A task on it is assigned to me (指派给本人): review, hearing, assistance, approval. */
    ASSIGNED,
    /** It belongs to my squad (本中队). */
    SQUAD,
    /** It belongs to my agency (本机关). */
    AGENCY,
    /** It belongs to another agency (其他机关). */
    OTHER_AGENCY,
    /** It is meant for everybody (公开). */
    PUBLIC
}
