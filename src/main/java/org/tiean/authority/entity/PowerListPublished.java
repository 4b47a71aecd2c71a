package org.tiean.authority.entity;

import java.util.UUID;

/** Fact: an edition was published here, in this transaction. */
public record PowerListPublished(UUID listId) {
}
