/** What the packages of office documents hold, part by part, and how it becomes events. */
package org.scholion.importer.tika.worker.parts;
