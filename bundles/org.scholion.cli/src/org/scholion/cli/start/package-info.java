/** The two ways in which a command starts, on the platform and without it, and where each has its services from. */
package org.scholion.cli.start;
