package org.tiean.workflow.control;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.exceptions.XMLException;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.validation.ProcessValidator;
import org.flowable.validation.ProcessValidatorFactory;
import org.flowable.validation.ValidationError;

/** Looks at a process before it is deployed (流程定义检查): a broken one stops the start, named with file and element. */
final class DefinitionCheck {

    private static final String ENDING = ".bpmn";

    private final ProcessValidator validator = new ProcessValidatorFactory().createDefaultProcessValidator();

    /**
     * Checks one definition.
     *
     * @param file name of the file, {@code <key>.bpmn}
     * @throws IllegalStateException naming file and element of what is wrong
     */
    void check(String file, byte[] text) {
        BpmnModel model = read(file, text);
        String key = file.substring(0, file.length() - ENDING.length());
        if (model.getProcesses().size() != 1) {
            throw wrong(file, key, "应当恰有一个流程，实有" + model.getProcesses().size() + "个", null);
        }
        String named = model.getMainProcess().getId();
        if (!key.equals(named)) {
            throw wrong(file, named, "应当与文件名相同：" + key, null);
        }
        List<ValidationError> errors = validator.validate(model).stream().filter(error -> !error.isWarning()).toList();
        if (!errors.isEmpty()) {
            ValidationError first = errors.get(0);
            throw wrong(file, first.getActivityId() == null ? named : first.getActivityId(),
                    first.getProblem() + "（" + first.getDefaultDescription() + "，第" + first.getXmlLineNumber() + "行）", null);
        }
    }

    private static BpmnModel read(String file, byte[] text) {
        try {
            return new BpmnXMLConverter().convertToBpmnModel(() -> new ByteArrayInputStream(text), false, true);
        } catch (XMLException | FlowableException e) {
            throw wrong(file, file, e.getMessage(), e);
        }
    }

    private static IllegalStateException wrong(String file, String element, String why, Exception cause) {
        return new IllegalStateException("bpmn/" + file + " [" + element + "]: " + why, cause);
    }
}
