package org.tiean.disclosure.control;

import jakarta.persistence.EntityManager;

/** The shelf on a connection that a test has opened. */
public final class PublicShelves {

    private PublicShelves() {
    }

    public static PublicShelf on(EntityManager em) {
        PublicShelf shelf = new PublicShelf();
        shelf.em = em;
        return shelf;
    }
}
