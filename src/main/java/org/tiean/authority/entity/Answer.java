package org.tiean.authority.entity;

import java.util.List;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * Whether an agency may pursue an act, and why (权限判断).
 *
 * @param key     message key of the reason, of the permission too
 * @param basis   the clause behind the reason
 * @param item    the version in force on the day of the act; null if there is none, and for coercion, inspection
 *                and other powers
 * @param grant   what the power rests on; null where it is refused for want of one, and for powers that a list
 *                alone switches on
 * @param organ   in whose name the decision goes out; null if the agency does not exist that day
 * @param listing what the issuing organ's list in force says of the item; null where it was not asked
 * @param steps   what was looked at, in order, up to the reason
 */
public record Answer(boolean allowed, String key, List<Object> args, Citation basis, PowerItem item,
        PowerGrant grant, Organ organ, Listing listing, List<Step> steps) {

    /** One thing that was looked at: message key, its arguments, the clause that makes it matter. */
    public record Step(String key, List<Object> args, Citation basis) {

        public Step {
            args = List.copyOf(args);
        }
    }

    public Answer {
        args = List.copyOf(args);
        steps = List.copyOf(steps);
    }

    /** The document that gives the power, for the filing report; null if refused. */
    public String foundingDocument() {
        return grant != null ? grant.foundingDocument()
                : allowed && listing != null && listing.row() != null ? listing.row().get(PowerColumn.GRANT_DOCUMENT) : null;
    }

    /** @throws Refusal with the same reason if it is not allowed */
    public Answer orRefuse() {
        if (!allowed) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, basis, key, args.toArray());
        }
        return this;
    }
}
