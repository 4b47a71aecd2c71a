package org.tiean.casefile.entity;

/**
 * Which cases are wanted; null or empty means no matter which.
 *
 * @param words     in number, title or name of a party; several words all have to occur
 * @param ownOnly   only those the reader handles
 */
public record CaseFilter(String words, Stage stage, Procedure procedure, boolean ownOnly) {
}
