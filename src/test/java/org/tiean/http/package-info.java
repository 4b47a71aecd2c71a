/** Doors of the application as tests knock at them: the REST interface with real tokens. */
package org.tiean.http;
