package org.tiean.workflow.entity;

import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Stage;
import org.tiean.identity.entity.Role;

/**
 * A row of {@code return-points.csv}: from which step a case may be given back to which (退回点).
 *
 * @param from  step that is open
 * @param to    step it goes back to
 * @param stage of the case there
 * @param after act that must have been done in this round, otherwise there is nothing to go back to
 * @param roles who may give it back; one of those who finish the step, or who leads them
 * @param basis of the return, in words
 */
public record ReturnPoint(String from, String to, Stage stage, ActKind after, Set<Role> roles, String basis) {
}
