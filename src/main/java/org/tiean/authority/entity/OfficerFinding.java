package org.tiean.authority.entity;

import java.util.List;
import org.tiean.kernel.entity.Citation;

/** Something wrong with the officers named on an act: message key, its arguments, the clause. */
public record OfficerFinding(String key, List<Object> args, Citation basis) {

    public OfficerFinding {
        args = List.copyOf(args);
    }
}
