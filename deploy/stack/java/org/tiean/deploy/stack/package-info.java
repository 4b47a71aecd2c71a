/**
 * The local stack: PostgreSQL, Keycloak, a time stamp authority and Payara Micro on the loopback
 * interface of one machine, for the demo and for the tests alike, so that what is tested is what is shown.
 *
 * <p>Nothing here travels in the application. What the application learns of these servers are settings
 * ({@link org.tiean.deploy.stack.Settings}); pointing the same names at other hosts is a production set-up.
 */
package org.tiean.deploy.stack;
