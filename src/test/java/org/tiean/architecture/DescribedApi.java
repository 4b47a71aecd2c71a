package org.tiean.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The REST methods of the application, and what {@code META-INF/openapi.json} says their bodies hold. */
final class DescribedApi {

    private static final List<Method> OPERATIONS = found();
    private static final String REFERENCE = "#/components/schemas/";

    private final JsonObject components;

    private DescribedApi(JsonObject components) {
        this.components = components;
    }

    static DescribedApi read() {
        try (InputStream in = DescribedApi.class.getResourceAsStream("/META-INF/openapi.json");
                JsonReader reader = Json.createReader(in)) {
            return new DescribedApi(reader.readObject().getJsonObject("components"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Methods that answer requests, by class and name. */
    static List<Method> operations() {
        return OPERATIONS;
    }

    private static List<Method> found() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tiean").stream()
                .filter(found -> found.isAnnotatedWith(Path.class)).map(JavaClass::reflect)
                .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(DELETE.class) || sends(method))
                .sorted(Comparator.comparing(DescribedApi::name)).toList();
    }

    static boolean sends(Method method) {
        return method.isAnnotationPresent(POST.class) || method.isAnnotationPresent(PUT.class);
    }

    static boolean takesObject(Method method) {
        return sends(method) && List.of(method.getParameterTypes()).contains(JsonObject.class);
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Schema of a body by its name, null if there is none. */
    JsonObject body(String name) {
        JsonObject body = components.getJsonObject("requestBodies").getJsonObject(name);
        return body == null ? null
                : resolved(body.getJsonObject("content").values().iterator().next().asJsonObject().getJsonObject("schema"));
    }

    /** The schema itself where another is referred to. */
    JsonObject resolved(JsonObject schema) {
        if (schema.containsKey("allOf")) {
            return resolved(schema.getJsonArray("allOf").getJsonObject(0));
        }
        return schema.containsKey("$ref")
                ? components.getJsonObject("schemas").getJsonObject(schema.getString("$ref").substring(REFERENCE.length())) : schema;
    }
}
