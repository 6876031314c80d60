/** How commands write: results, messages, progress, tables, JSON. */
package org.scholion.cli.output;
