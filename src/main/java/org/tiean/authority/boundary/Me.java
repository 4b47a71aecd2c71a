package org.tiean.authority.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.entity.Agency;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.boundary.Messages;

/** Who is logged in, as the bar of every page shows it: name, agency, roles, and the rooms of the desk. */
@Named
@RequestScoped
public class Me {

    private static final Set<Scope> ANYWHERE = EnumSet.complementOf(EnumSet.of(Scope.PUBLIC));

    /** Who brings recordings, and whose officers do. */
    private static final Set<Role> RECORDING = EnumSet.of(Role.OFFICER, Role.SQUAD_LEADER, Role.AGENCY_HEAD, Role.DEPUTY_HEAD);

    private static final List<Room> ROOMS = List.of(
            new Room("tasks", "/desk/tasks", "pi-list-check"),
            new Room("stand-ins", "/desk/workflow/stand-ins", "pi-user-edit"),
            new Room("reminders", "/desk/reminders", "pi-bell"),
            new Room("cases", "/desk/cases", "pi-folder"),
            new Room("clue", "/desk/clue", "pi-flag"),
            new Room("reports", "/desk/intake/reports", "pi-comments"),
            new Room("incoming", "/desk/intake/incoming", "pi-inbox"),
            new Room("benchmarks", "/desk/benchmarks", "pi-sliders-h"),
            new Room("statutes", "/desk/statutes", "pi-bookmark"),
            new Room("items", "/desk/powers/lists", "pi-book"),
            new Room("officers", "/desk/officers/list", "pi-id-card"),
            new Room("devices", "/desk/devices/list", "pi-video"),
            new Room("recordings", "/desk/evidence/recordings", "pi-camera"),
            new Room("limits", "/desk/limits", "pi-calendar"),
            new Room("notices", "/desk/notices", "pi-file-edit"),
            new Room("errors", "/desk/disclosure/errors", "pi-flag"),
            new Room("publications", "/desk/disclosure/publications", "pi-megaphone"),
            new Room("supervision", "/desk/supervision", "pi-eye"),
            new Room("coverage", "/desk/coverage", "pi-verified"),
            new Room("process-versions", "/desk/workflow/process-versions", "pi-share-alt"),
            new Room("settings", "/desk/settings", "pi-cog"));

    @Inject
    CurrentActor actor;

    @Inject
    Agencies agencies;

    @Inject
    OfficerRegister register;

    @Inject
    MonitoringDevices devices;

    @Inject
    Authorization rights;

    @Inject
    Messages messages;

    @Inject
    ServletContext application;

    private String agency;

    /**
     * An entry of the navigation.
     *
     * @param key  of its text, {@code page.nav.<key>}
     * @param page without ending
     */
    public record Room(String key, String page, String icon) {

        /** Whether the page shown belongs to this room; a case is opened from the list of cases, the holidays from the limits. */
        public boolean isAt(String viewId) {
            return viewId.equals(page + ".xhtml") || viewId.equals("/desk/case.xhtml") && key.equals("cases")
                    || viewId.startsWith("/desk/powers/") && key.equals("items")
                    || viewId.equals("/desk/intake/reassignments.xhtml") && key.equals("tasks")
                    || viewId.equals("/desk/intake/report.xhtml") && key.equals("reports")
                    || viewId.equals("/desk/disclosure/error.xhtml") && key.equals("errors")
                    || viewId.startsWith("/desk/officers/") && key.equals("officers")
                    || viewId.startsWith("/desk/devices/") && key.equals("devices")
                    || viewId.startsWith("/desk/disclosure/") && key.equals("publications")
                    || viewId.equals("/desk/holidays.xhtml") && key.equals("limits");
        }
    }

    public String getName() {
        return actor.displayName();
    }

    /** Agency and roles: 示范市综合行政执法局 · 执法人员. */
    public String getPlace() {
        String held = getRoles();
        return getAgency().isEmpty() ? held : held.isEmpty() ? getAgency() : getAgency() + " · " + held;
    }

    public String getAgency() {
        if (agency == null) {
            agency = nameOf(actor.agencyId());
        }
        return agency;
    }

    /** The area of the own agency, with which its places begin; empty for who belongs to none. */
    public String getArea() {
        return actor.agencyId() == null ? "" : agencies.find(actor.agencyId()).map(one -> one.profile().area()).orElse("");
    }

    private String nameOf(UUID agencyId) {
        return agencyId == null ? "" : agencies.find(agencyId).map(Agency::name).orElse("");
    }

    public String getRoles() {
        return actor.roles().stream().sorted().map(Role::labelKey).map(messages::t).collect(Collectors.joining("、"));
    }

    /** The rooms whose page is built. What one finds inside, the services decide. */
    public List<Room> getRooms() {
        return ROOMS.stream().filter(room -> built(room.page()) && isMine(room)).toList();
    }

    /** Rooms of cases and clues are for who may enter some; the others say themselves whom they let in. */
    private boolean isMine(Room room) {
        Set<Role> roles = actor.roles();
        return switch (room.key()) {
            case "cases" -> isSeesCases();
            case "clue" -> rights.may(roles, Subject.CLUE, EnumSet.of(Scope.OWN, Scope.SQUAD), Action.ACT)
                    || rights.may(roles, Subject.CLUE, Scope.AGENCY, Action.ACT)
                            && rights.may(roles, Subject.CLUE, Scope.AGENCY, Action.SEE_UNMASKED);
            case "process-versions" -> rights.may(roles, Subject.PROCESS, ANYWHERE, Action.ACT);
            case "stand-ins" -> rights.may(roles, Subject.STAND_IN, ANYWHERE, Action.SEE) || !actor.standsInFor().isEmpty();
            case "notices" -> rights.may(roles, Subject.DISCLOSURE, Scope.AGENCY, Action.ACT);
            case "errors" -> rights.may(roles, Subject.DISCLOSURE, Scope.AGENCY, Action.SEE);
            case "reports" -> rights.may(roles, Subject.REPORT, Scope.AGENCY, Action.SEE);
            case "incoming" -> rights.may(roles, Subject.PARTY_REQUEST, Scope.AGENCY, Action.ACT);
            case "officers" -> register.maySeeAny();
            case "devices" -> devices.maySeeAny();
            case "recordings" -> roles.stream().anyMatch(RECORDING::contains);
            case "publications" -> rights.may(roles, Subject.DISCLOSURE, ANYWHERE, Action.SEE);
            case "settings" -> rights.may(roles, Subject.SETTINGS, ANYWHERE, Action.SEE);
            default -> true;
        };
    }

    /** Whether the list of cases, and the search that leads to it, is for this person. */
    public boolean isSeesCases() {
        return rights.may(actor.roles(), Subject.CASE, ANYWHERE, Action.SEE);
    }

    /** Whether this installation has that page, named without ending. */
    public boolean built(String page) {
        try {
            return application.getResource(page + ".xhtml") != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
