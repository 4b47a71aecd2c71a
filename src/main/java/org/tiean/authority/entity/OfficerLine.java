package org.tiean.authority.entity;

import java.util.UUID;

/** Somebody of the register as its list shows them; the squad is null for those in none. */
public record OfficerLine(UUID id, String name, String squad, Position position, boolean auxiliary, String username, boolean open) {
}
