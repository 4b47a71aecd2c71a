package org.tiean.statute.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.tiean.kernel.entity.Citation;
import org.tiean.statute.control.ClauseRegister;
import org.tiean.statute.entity.ClauseStanding;
import org.tiean.statute.entity.StatuteVersion;

/** What pages say of a cited clause ({@code t:standing}): whether somebody could look it up. One query a page. */
@Named
@RequestScoped
public class Clauses {

    @Inject
    Statutes statutes;

    private List<StatuteVersion> all;
    private ClauseRegister register;

    private List<StatuteVersion> all() {
        if (all == null) {
            all = statutes.all();
            register = new ClauseRegister(all);
        }
        return all;
    }

    /** Of a law cited by its name. */
    public ClauseStanding of(Citation cited) {
        all();
        return register.standing(cited);
    }

    /** How many of these are not verified. */
    public long notSeen(Collection<Citation> cited) {
        return cited.stream().filter(each -> of(each) != ClauseStanding.SEEN).count();
    }

    /** The versions of which no article can be looked up, since nobody has read their text to its end. */
    public List<StatuteVersion> getUnread() {
        return all().stream().filter(version -> version.lastArticle() == null).toList();
    }
}
