package org.tiean.workflow.entity;

/**
 * What a decision table says.
 *
 * @param due    whether what the table is about is due
 * @param ground the row's reason in Chinese, with its clause
 */
public record Choice(boolean due, String ground) {
}
