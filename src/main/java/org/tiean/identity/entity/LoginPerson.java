package org.tiean.identity.entity;

import java.util.Optional;
import java.util.Set;

/**
 * What the login service says of somebody now.
 *
 * @param mail  the address it has verified, if there is one
 * @param roles roles held; none where the login is closed
 */
public record LoginPerson(Optional<String> mail, Set<Role> roles) {

    public LoginPerson {
        roles = Set.copyOf(roles);
    }
}
