package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Stage;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Absence;
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

    /** As whom one looks: oneself, or somebody absent one stands in for (代理); of the other's only what the capacity opens. */
    private record Viewer(String username, Set<Role> roles, UUID squadId, boolean oneself) {
    }

    /** Restricts to what the actor may do this to, holding all own roles, or sees because of whom the actor stands in for. */
    public void restrict(Sql sql, Subject subject, Action action) {
        sql.add(" (");
        restrict(sql, actor.roles(), subject, action);
        for (Absence one : actor.standsInFor()) {
            sql.add(" or");
            restrict(sql, one, subject, action);
        }
        sql.add(")");
    }

    /** Restricts to what these of the actor's roles open. Without any right nothing is found. */
    public void restrict(Sql sql, Set<Role> roles, Subject subject, Action action) {
        restrict(sql, new Viewer(actor.username(), actor.roles(), actor.squadId(), true), roles, subject, action);
    }

    /** Restricts to what is open to somebody absent, in the capacity the actor stands in for. */
    public void restrict(Sql sql, Absence absence, Subject subject, Action action) {
        Set<Role> roles = Set.of(absence.capacity());
        restrict(sql, new Viewer(absence.absent(), roles, absence.squadId(), false), roles, subject, action);
    }

    private void restrict(Sql sql, Viewer viewer, Set<Role> roles, Subject subject, Action action) {
        List<Scope> open = Arrays.stream(Scope.values())
                .filter(scope -> scope != Scope.PUBLIC && rights.may(roles, subject, scope, action)).toList();
        sql.add(" (false");
        for (Scope scope : open) {
            sql.add(" or ");
            relation(sql, viewer, scope);
        }
        sql.add(")");
    }

    private void relation(Sql sql, Viewer viewer, Scope scope) {
        switch (scope) {
            case OWN -> {
                sameAgency(sql);
                sql.add(" and exists (select 1 from tiean.case_handler h where h.case_id = c.id and h.until_day is null and h.username = ")
                        .value(viewer.username()).add(")");
            }
            case SQUAD -> {
                sameAgency(sql);
                sql.add(" and (c.squad_id = ").uuid(viewer.squadId());
                if (viewer.oneself() && offers.counts()) {
                    sql.add(" or ");
                    offers.restrict(sql);
                }
                sql.add(")");
            }
            case AGENCY -> sameAgency(sql);
            case OTHER_AGENCY -> sql.add("c.agency_id is distinct from ").uuid(actor.agencyId());
            case ASSIGNED -> assigned(sql, viewer);
            case PUBLIC -> throw new IllegalArgumentException("cases are not public");
        }
    }

    private void assigned(Sql sql, Viewer viewer) {
        List<String> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (viewer.roles().stream().anyMatch(stage.responsible()::contains)) {
                stages.add("'" + stage + "'");
            }
        }
        sameAgency(sql);
        // who handled the case and left it has no right any more from what was done then
        sql.add(" and (exists (select 1 from tiean.done_act d where d.case_id = c.id and d.stands_for is null and d.actor = ")
                .value(viewer.username()).add(") and coalesce((select bool_or(h.until_day is null) from tiean.case_handler h where h.case_id = c.id and h.username = ")
                .value(viewer.username()).add("), true)");
        if (!stages.isEmpty()) {
            sql.add(" or c.stage in (" + stages.stream().collect(Collectors.joining(", ")) + ")");
        }
        if (viewer.roles().contains(Role.LEGAL_REVIEWER)) {
            sql.add(" or " + OpenReviews.WAIT);
        }
        if (viewer.oneself() && actor.roles().stream().anyMatch(ActKind.GIVE_COUNTERSIGN.roles()::contains)) {
            sql.add(" or ");
            toSign.restrict(sql);
        }
        sql.add(")");
    }

    private void sameAgency(Sql sql) {
        sql.add("c.agency_id = ").uuid(actor.agencyId());
    }
}
