package org.tiean.kernel.boundary;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What holds for every operation of the description at {@code /openapi}: ids are UUIDs, and each may be refused. Named in
 * {@code microprofile-config.properties}.
 */
public class ApiDescription implements OASFilter {

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getName() != null && parameter.getName().matches("id|.*Id")) {
            parameter.setSchema(OASFactory.createSchema().type(Schema.SchemaType.STRING).format("uuid"));
        }
        return parameter;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null) {
            operation.getResponses().addAPIResponse("4XX", OASFactory.createAPIResponse().ref("Refused"));
        }
        return operation;
    }
}
