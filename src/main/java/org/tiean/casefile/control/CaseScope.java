package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Stage;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.Sql;

/**
 * The table of rights as a condition of SQL on {@code case_file c}, so that a list asks the database once and
 * never sees a row it must not show. Says the same as {@link CaseAccess}, which says it of one case.
 */
@ApplicationScoped
public class CaseScope {

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    AskedToSign toSign;

    @Inject
    OfferedToHandle offers;

    /** Restricts to what the actor may do this to, holding all own roles. */
    public void restrict(Sql sql, Subject subject, Action action) {
        restrict(sql, actor.roles(), subject, action);
    }

    /** Restricts to what these of the actor's roles open. Without any right nothing is found. */
    public void restrict(Sql sql, Set<Role> roles, Subject subject, Action action) {
        List<Scope> open = Arrays.stream(Scope.values())
                .filter(scope -> scope != Scope.PUBLIC && rights.may(roles, subject, scope, action)).toList();
        sql.add(" (false");
        for (Scope scope : open) {
            sql.add(" or ");
            relation(sql, scope);
        }
        sql.add(")");
    }

    private void relation(Sql sql, Scope scope) {
        switch (scope) {
            case OWN -> {
                sameAgency(sql);
                sql.add(" and exists (select 1 from tiean.case_handler h where h.case_id = c.id and h.until_day is null and h.username = ")
                        .value(actor.username()).add(")");
            }
            case SQUAD -> {
                sameAgency(sql);
                sql.add(" and (c.squad_id = ").uuid(actor.squadId());
                if (offers.counts()) {
                    sql.add(" or ");
                    offers.restrict(sql);
                }
                sql.add(")");
            }
            case AGENCY -> sameAgency(sql);
            case OTHER_AGENCY -> sql.add("c.agency_id is distinct from ").uuid(actor.agencyId());
            case ASSIGNED -> assigned(sql);
            case PUBLIC -> throw new IllegalArgumentException("cases are not public");
        }
    }

    private void assigned(Sql sql) {
        List<String> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (actor.roles().stream().anyMatch(stage.responsible()::contains)) {
                stages.add("'" + stage + "'");
            }
        }
        sameAgency(sql);
        sql.add(" and (exists (select 1 from tiean.done_act d where d.case_id = c.id and d.actor = ").value(actor.username()).add(")");
        if (!stages.isEmpty()) {
            sql.add(" or c.stage in (" + stages.stream().collect(Collectors.joining(", ")) + ")");
        }
        if (actor.has(Role.LEGAL_REVIEWER)) {
            sql.add(" or " + OpenReviews.WAIT);
        }
        if (actor.roles().stream().anyMatch(ActKind.GIVE_COUNTERSIGN.roles()::contains)) {
            sql.add(" or ");
            toSign.restrict(sql);
        }
        sql.add(")");
    }

    private void sameAgency(Sql sql) {
        sql.add("c.agency_id = ").uuid(actor.agencyId());
    }
}
