package org.tiean.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.IOParameter;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.impl.util.io.StringStreamSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.casefile.entity.ActKind;
import org.tiean.identity.entity.Role;

/** What a process points at exists: pages, roles, acts, methods; and it can be drawn. */
class ProcessesTest {

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(.*\\)}");
    /** What such a limit leaves undone cannot be done any more. */
    private static final Set<TimeLimitDefinition.AtEnd> ENDING = EnumSet.of(TimeLimitDefinition.AtEnd.LAPSE, TimeLimitDefinition.AtEnd.BLOCK);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tiean");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void pointsAtThingsThatExist(Path file) throws IOException {
        BpmnModel model = new BpmnXMLConverter().convertToBpmnModel(new StringStreamSource(Files.readString(file)), true, false);
        Process process = model.getMainProcess();
        assertEquals(file.getFileName().toString(), process.getId() + ".bpmn");
        for (FlowElement element : process.getFlowElements()) {
            if (element instanceof UserTask task) {
                check(task);
            }
            if (element instanceof ServiceTask task) {
                check(task);
            }
            if (element instanceof CallActivity call) {
                check(call);
            }
            if (element instanceof BoundaryEvent event && event.getEventDefinitions().get(0) instanceof TimerEventDefinition) {
                check(event);
            }
            if (!(element instanceof org.flowable.bpmn.model.SequenceFlow)) {
                assertTrue(model.getLocationMap().containsKey(element.getId()), () -> element.getId() + " cannot be drawn");
            }
        }
    }

    private static void check(UserTask task) {
        assertTrue(Files.exists(Path.of("src/main/webapp/desk/" + task.getFormKey() + ".xhtml")),
                () -> task.getId() + " has no page " + task.getFormKey());
        assertFalse(task.getCandidateGroups().isEmpty(), task::getId);
        task.getCandidateGroups().forEach(group -> assertTrue(Role.ofRealmName(group).isPresent(), group));
        List<ActKind> acts = ActKind.finishing(task.getId());
        assertFalse(acts.isEmpty(), () -> "no act finishes " + task.getId());
        for (ActKind act : acts) {
            List<String> roles = act.roles().stream().map(Role::realmName).toList();
            assertTrue(roles.containsAll(task.getCandidateGroups()), () -> act + " is for " + roles);
        }
    }

    /** A timer on a step waits for the limit its id names, as the catalogue has it. */
    private static void check(BoundaryEvent event) {
        String limit = event.getId().substring(event.getAttachedToRefId().length() + 2);
        assertEquals(event.getAttachedToRefId() + "--" + limit, event.getId());
        assertEquals(limit, new TimeLimitCatalogue().get(limit).id());
        String date = ((TimerEventDefinition) event.getEventDefinitions().get(0)).getTimeDate();
        assertEquals("${limitTimers.endOf(caseId, '" + limit + "')}", date);
        assertTrue(!event.isCancelActivity() || ENDING.contains(new TimeLimitCatalogue().get(limit).atEnd()), "the work still has to be done");
        requireCall(event.getId(), date);
    }

    /** What is called has its own file, takes the case along and stays with the version it began in. */
    private static void check(CallActivity call) {
        assertTrue(Files.exists(Path.of("bpmn/" + call.getCalledElement() + ".bpmn")), call::getCalledElement);
        assertTrue(call.isInheritBusinessKey() && call.isSameDeployment(), call::getId);
        assertEquals(List.of("caseId"), call.getInParameters().stream().map(IOParameter::getSource).toList());
    }

    private static void check(ServiceTask task) {
        requireCall(task.getId(), task.getImplementation());
    }

    private static void requireCall(String id, String expression) {
        Matcher call = CALL.matcher(expression);
        assertTrue(call.matches(), () -> id + " is no call of one method: " + expression);
        JavaClass bean = CLASSES.stream()
                .filter(type -> type.tryGetAnnotationOfType(Named.class)
                        .filter(named -> call.group(1).equals(named.value())).isPresent())
                .findFirst().orElseThrow(() -> new AssertionError("no bean is called " + call.group(1)));
        assertTrue(bean.getAllMethods().stream().anyMatch(method -> method.getName().equals(call.group(2))),
                () -> bean + " has no method " + call.group(2));
    }
}
