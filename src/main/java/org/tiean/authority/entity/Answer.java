package org.tiean.authority.entity;

import java.util.List;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * Whether an agency may pursue an act, and why (权限判断).
 *
 * @param key     message key of the reason, of the permission too
 * @param basis   the clause behind the reason
 * @param item    the version in force on the day of the act; null if there is none
 * @param grant   what the power rests on; null where it is refused for want of one
 * @param organ   in whose name the decision goes out; null if the agency does not exist that day
 */
public record Answer(boolean allowed, String key, List<Object> args, Citation basis, PowerItem item,
        PowerGrant grant, Organ organ) {

    public Answer {
        args = List.copyOf(args);
    }

    /** The document that gives the power, for the filing report; null if refused. */
    public String foundingDocument() {
        return grant == null ? null : grant.foundingDocument();
    }

    /** @throws Refusal with the same reason if it is not allowed */
    public Answer orRefuse() {
        if (!allowed) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, basis, key, args.toArray());
        }
        return this;
    }
}
