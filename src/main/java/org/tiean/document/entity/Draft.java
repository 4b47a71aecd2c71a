package org.tiean.document.entity;

import jakarta.json.JsonObject;

/** A paper as an act would make it, before the act is done (草稿). */
public record Draft(DocumentKind kind, JsonObject snapshot) {
}
