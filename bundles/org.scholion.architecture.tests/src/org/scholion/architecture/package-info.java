/** Keeps the house as it was drawn: which bundle may use which, and no cycles between the packages of one. */
package org.scholion.architecture;
