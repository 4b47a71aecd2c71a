package org.tiean.casefile.entity;

import java.util.UUID;

/** An officer and the login the officer works under. */
public record Assignment(UUID officerId, String username) {
}
