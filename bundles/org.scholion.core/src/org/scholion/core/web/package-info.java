/** Bringing pages, and the articles of feeds, from the web into an import. */
package org.scholion.core.web;
