package org.tiean.kernel.control;

import java.util.Collection;
import java.util.Set;

/** Rows that hold on to contents of the {@link ContentStore}; every component with such rows has its own. */
public interface ContentClaims {

    /** Those of these SHA-256 digests that one of its rows names. */
    Set<String> claimed(Collection<String> digests);
}
