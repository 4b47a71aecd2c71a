package org.tiean.kernel.entity;

import jakarta.servlet.ServletContext;

/**
 * Fact: the application is being opened; no request is served yet. Observers run in the order of their
 * priority: tables (1), process engine (100), outbox (200), whatever fills empty tables (300).
 */
public record Opening(ServletContext application) {
}
