package org.tiean.document.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.entity.Json;

/**
 * The files that shape one kind of document, in one version (模板版本): page, shared parts, style and lists of fields.
 * Nothing outside them decides what a document says of its snapshot.
 */
public final class TemplateSet {

    private final DocumentKind kind;
    private final SortedMap<String, String> files;
    private final String version;
    private final TemplateFields fields;
    private final TemplateEngine engine;

    private TemplateSet(DocumentKind kind, SortedMap<String, String> files) {
        this.kind = kind;
        this.files = files;
        this.version = version(files);
        this.fields = TemplateFields.of(kind, files::get);
        this.engine = engine(files);
    }

    /** As this application ships it. */
    static TemplateSet shipped(DocumentKind kind) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String name : TemplateFiles.shaping(kind)) {
            files.put(name, TemplateFiles.text(name));
        }
        return new TemplateSet(kind, files);
    }

    /** As it was kept by {@link #files()}. */
    static TemplateSet kept(DocumentKind kind, JsonObject files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.keySet().forEach(name -> texts.put(name, files.getString(name)));
        return new TemplateSet(kind, texts);
    }

    /** SHA-256 over names and contents, lengths included. */
    private static String version(Map<String, String> files) {
        MessageDigest digest = Snapshots.sha256();
        files.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((name + ' ' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static TemplateEngine engine(Map<String, String> files) {
        StandardDialect dialect = new StandardDialect();
        // Documents run no scripts; the default would search for a Jackson that may not fit.
        dialect.setJavaScriptSerializer((value, writer) -> {
            throw new UnsupportedOperationException("no script in a document");
        });
        TemplateEngine engine = new TemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(new Texts(files));
        return engine;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String version() {
        return version;
    }

    TemplateFields fields() {
        return fields;
    }

    String style() {
        return files.get(TemplateFiles.STYLE);
    }

    /** The files by name, to be kept. */
    JsonObject files() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        files.forEach(json::add);
        return json.build();
    }

    /** The page filled with values. */
    String page(Map<String, Object> values) {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE, values);
        context.setVariable("zh", new TemplateWords());
        return engine.process(TemplateFiles.template(kind), context);
    }

    /** Reads templates from the set and from nowhere else. */
    private static final class Texts extends AbstractConfigurableTemplateResolver {

        private final Map<String, String> files;

        Texts(Map<String, String> files) {
            this.files = files;
            setSuffix(".xhtml");
            setTemplateMode(TemplateMode.HTML);
        }

        @Override
        protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String ownerTemplate,
                String template, String resourceName, String characterEncoding, Map<String, Object> attributes) {
            return new StringTemplateResource(files.get(resourceName));
        }
    }
}
