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
<h3 id="${anchor}-title" dir="auto">${markup.title(article)}</h3>
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
<div><dt>${words("number")}</dt><dd>${markup.source(article)}</dd></div>
<#if article.source?has_content>
<div><dt>${words("source")}</dt><dd><bdi>${article.source}</bdi> <span class="quiet">${article.reliability}: ${words("reliability-" + article.reliability)}</span></dd></div>
</#if>
<#if article.byline?has_content>
<div><dt>${words("byline")}</dt><dd><bdi>${article.authors()}</bdi></dd></div>
</#if>
<div><dt>${words("date")}</dt><dd>${markup.published(article)}</dd></div>
<#if article.modified?has_content>
<div><dt>${words("modified")}</dt><dd>${markup.date(article.modified)}</dd></div>
</#if>
<#if article.retrieved?has_content>
<div><dt>${words("retrieved")}</dt><dd>${markup.date(article.retrieved)}</dd></div>
</#if>
<#if article.language?has_content>
<div><dt>${words("language")}</dt><dd><bdi>${article.language}</bdi></dd></div>
</#if>
<#if article.url?has_content>
<div><dt>${words("address")}</dt><dd><@text.address article.url/></dd></div>
</#if>
<#if article.fileName?has_content>
<div><dt>${words("file")}</dt><dd><bdi>${article.fileName}</bdi></dd></div>
</#if>
<#if article.sha256?has_content>
<div><dt>${words("hash")}</dt><dd><code><bdi>${article.sha256}</bdi></code></dd></div>
</#if>
</dl>
</#macro>

<#-- The numbers of all notes on the article, by layer. -->
<#macro index section>
<#if section.count() == 0>
<p class="empty">${words("no-annotations")}</p>
<#else>
<p class="index"><#list section.groups as group><span class="hue layer-${group.layer.number}"><bdi>${group.layer.layer.label}</bdi></span> ${markup.index(group.items)}<#sep> · </#list><#if section.general?has_content><#if section.groups?has_content> · </#if>${words("whole-article")} ${markup.index(section.general)}</#if></p>
</#if>
</#macro>

<#macro shown run>
<#switch run.kind>
<#case "boilerplate">
<details class="boilerplate"<#if run.isMarked()> open="open"</#if>><summary>${words("boilerplate-count", run.length())}</summary>
<#list run.blocks as block><p dir="auto">${markup.marked(block.pieces)}</p>
</#list>
</details>
<#break>
<#case "list">
<ul>
<#list run.blocks as block><li class="level-${(block.level gt 6)?then(6, block.level)}" dir="auto">${markup.marked(block.pieces)}</li>
</#list>
</ul>
<#break>
<#case "table">
<#list run.blocks as block><@table block/></#list>
<#break>
<#case "quote">
<#list run.blocks as block><blockquote dir="auto">${markup.marked(block.pieces)}</blockquote></#list>
<#break>
<#case "title"><#case "heading">
<#list run.blocks as block><h4 class="${run.kind}" dir="auto">${markup.marked(block.pieces)}</h4></#list>
<#break>
<#default>
<#list run.blocks as block><p class="${(run.kind == "caption")?then("caption", "paragraph")}" dir="auto">${markup.marked(block.pieces)}</p></#list>
</#switch>

</#macro>

<#macro table block>
<div class="scroll" role="region" aria-label="${words("table")}" tabindex="0">
<table>
<#list block.rows as row>
<tr><#list row as cell><td dir="auto">${markup.marked(cell)}</td></#list></tr>
</#list>
</table>
</div>
</#macro>

<#-- Without the text, the passages stand by themselves. -->
<#macro anchors article>
<#list content.notesOf(article) as note>
<#list note.words as cited>
<p class="paragraph" dir="auto" id="${targets.passage(note.entry.id, cited.index)}"><span class="context">${cited.passage.before}</span><mark class="layer-${note.layer.number} m0">${cited.passage.quote}</mark><span class="context">${cited.passage.after}</span><sup class="refs">${markup.number(note)}</sup></p>
</#list>
</#list>
</#macro>
