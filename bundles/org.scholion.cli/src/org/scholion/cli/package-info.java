/** The headless application and the table of its commands. */
package org.scholion.cli;
