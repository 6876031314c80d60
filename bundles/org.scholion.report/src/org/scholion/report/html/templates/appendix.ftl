<#-- The articles with what was marked in them. -->
<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#macro appendix>
<#list content.articles() as section>
<@annotated section/>
</#list>
</#macro>

<#macro annotated section>
<#local article = section.article>
<#local anchor = targets.article(article.id)>
<article id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title" dir="auto"><@text.title article/></h3>
<#if article.subtitle?has_content>
<p class="subtitle" dir="auto" lang="${languages.of(article.language)}">${article.subtitle}</p>
</#if>
<@facts article/>
<#if article.warnings?has_content>
<ul class="warnings" aria-label="${words("warnings")}">
<#list article.warnings as warning>
<li dir="auto">${warning}</li>
</#list>
</ul>
</#if>
<@index section/>
<#if article.text?has_content>
<div class="text" lang="${languages.of(article.language)}">
<#list content.text(article) as run><@shown run/></#list>
</div>
<#else>
<@anchors article/>
</#if>
</article>
</#macro>

<#macro facts article>
<dl class="facts">
<div><dt>${words("number")}</dt><dd><@cite.source article/></dd></div>
<#if article.source?has_content>
<div><dt>${words("source")}</dt><dd><@text.isolated article.source/> <span class="quiet">${article.reliability}: ${words("reliability-" + article.reliability)}</span></dd></div>
</#if>
<#if article.byline?has_content>
<div><dt>${words("byline")}</dt><dd><@text.isolated article.authors()/></dd></div>
</#if>
<div><dt>${words("date")}</dt><dd><@cite.published article/></dd></div>
<#if article.modified?has_content>
<div><dt>${words("modified")}</dt><dd><@text.date article.modified/></dd></div>
</#if>
<#if article.retrieved?has_content>
<div><dt>${words("retrieved")}</dt><dd><@text.date article.retrieved/></dd></div>
</#if>
<#if article.language?has_content>
<div><dt>${words("language")}</dt><dd><@text.isolated article.language/></dd></div>
</#if>
<#if article.url?has_content>
<div><dt>${words("address")}</dt><dd><@text.address article.url/></dd></div>
</#if>
<#if article.fileName?has_content>
<div><dt>${words("file")}</dt><dd><@text.isolated article.fileName/></dd></div>
</#if>
<#if article.sha256?has_content>
<div><dt>${words("hash")}</dt><dd><code><@text.isolated article.sha256/></code></dd></div>
</#if>
</dl>
</#macro>

<#-- The numbers of all notes on the article, by layer. -->
<#macro index section>
<#if section.count() == 0>
<p class="empty">${words("no-annotations")}</p>
<#else>
<p class="index"><#list section.groups as group><span class="hue layer-${group.layer.number}"><@text.isolated group.layer.layer.label/></span> <#list group.items as item><@refs item.entry/><#sep>, </#list><#sep> · </#list><#if section.general?has_content><#if section.groups?has_content> · </#if>${words("whole-article")} <#list section.general as item><@refs item.entry/><#sep>, </#list></#if></p>
</#if>
</#macro>

<#macro refs entry><#t><#list content.notes([entry.id]) as note><@cite.number note/></#list></#macro>

<#macro shown run>
<#switch run.kind>
<#case "boilerplate">
<details class="boilerplate"<#if run.isMarked()> open="open"</#if>><summary>${words("boilerplate-count", run.length())}</summary>
<#list run.blocks as block><p dir="auto"><@pieces block.pieces/></p>
</#list>
</details>
<#break>
<#case "list">
<ul>
<#list run.blocks as block><li class="level-${(block.level gt 6)?then(6, block.level)}" dir="auto"><@pieces block.pieces/></li>
</#list>
</ul>
<#break>
<#case "table">
<#list run.blocks as block><@table block/></#list>
<#break>
<#case "quote">
<#list run.blocks as block><blockquote dir="auto"><@pieces block.pieces/></blockquote></#list>
<#break>
<#case "title"><#case "heading">
<#list run.blocks as block><h4 class="${run.kind}" dir="auto"><@pieces block.pieces/></h4></#list>
<#break>
<#default>
<#list run.blocks as block><p class="${(run.kind == "caption")?then("caption", "paragraph")}" dir="auto"><@pieces block.pieces/></p></#list>
</#switch>

</#macro>

<#macro table block>
<div class="scroll" role="region" aria-label="${words("table")}" tabindex="0">
<table>
<#list block.rows as row>
<tr><#list row as cell><td dir="auto"><@pieces cell/></td></#list></tr>
</#list>
</table>
</div>
</#macro>

<#-- Annotations that overlap become marks inside each other, cut where one begins or ends; the innermost lies on top. -->
<#macro pieces list><#t>
<#list list as piece><#t>
<#list piece.begun as mark><span class="anchor" id="${targets.passage(mark.note.entry.id, mark.cited.index)}"></span></#list><#t>
<#list piece.marks as mark><mark class="layer-${mark.note.layer.number} m${piece.marks?size - mark?counter}"></#list><#t>
${piece.text}<#t>
<#list piece.marks as mark></mark></#list><#t>
<#if piece.ended?has_content><sup class="refs"><#list piece.ended as mark><@cite.number mark.note/><#sep>, </#list></sup></#if><#t>
</#list><#t>
</#macro>

<#-- Without the text, the passages stand by themselves. -->
<#macro anchors article>
<#list content.notesOf(article) as note>
<#list note.words as cited>
<p class="paragraph" dir="auto" id="${targets.passage(note.entry.id, cited.index)}"><span class="context">${cited.passage.before}</span><mark class="layer-${note.layer.number} m0">${cited.passage.quote}</mark><span class="context">${cited.passage.after}</span><sup class="refs"><@cite.number note/></sup></p>
</#list>
</#list>
</#macro>
