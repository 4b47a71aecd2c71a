package org.tiean.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A version of a template that documents were made from. Written once, never changed. */
@Entity
@Table(name = "template_version", schema = "tiean")
public class TemplateVersion {

    @Id
    private String version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentKind kind;

    @Column(nullable = false)
    private String files;

    protected TemplateVersion() {
    }

    public DocumentKind kind() {
        return kind;
    }

    /** The files by name, as JSON text. */
    public String files() {
        return files;
    }
}
