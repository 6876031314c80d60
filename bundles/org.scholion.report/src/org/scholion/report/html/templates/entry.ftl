<#import "text.ftl" as text>

<#-- One annotation. Those on the whole article stand in a list of mixed layers, so they name theirs. -->
<#macro entry item article>
<#local entry = item.entry>
<li class="entry layer-${item.layer.number}" id="${targets.annotation(entry.id)}">
<p class="head"><#if !entry.passages?has_content><span class="layer"><@text.isolated item.layer.layer.label/></span> </#if><#if entry.tag?has_content><span class="tag"><@text.isolated entry.tag/></span> </#if><span class="quiet"><@text.isolated entry.analyst/></span> <a class="up" href="#${targets.article(article.id)}" aria-label="To the head of the article">↑</a></p>
<#list entry.passages as passage>
<blockquote id="${targets.passage(entry.id, passage?index)}"><p class="words" dir="auto" lang="${languages.of(article.language)}">${passage.before}<mark>${passage.quote}</mark>${passage.after}</p><a class="offsets" href="#${targets.passage(entry.id, passage?index)}" aria-label="Characters ${passage.span.begin} to ${passage.span.end}"><@text.offsets passage.span/></a></blockquote>
</#list>
<#if entry.values?has_content>
<dl class="values">
<#list entry.values as value>
<div><dt><@text.isolated value.label/></dt><dd><@text.isolated value.text/></dd></div>
</#list>
</dl>
</#if>
<#if entry.note?has_content>
<p class="note"><span class="label">Note</span> <span class="words" dir="auto">${entry.note}</span></p>
</#if>
<#if entry.relations?has_content>
<ul class="relations" aria-label="Relations">
<#list entry.relations as link>
<li><@text.isolated link.label/> → <@target link/></li>
</#list>
</ul>
</#if>
<#if entry.comments?has_content>
<section class="comments" aria-label="Comments">
<@threads content.threads(entry.comments)/>
</section>
</#if>
</li>
</#macro>

<#macro target link><#t>
<#local words = link.targetQuote?has_content?then(link.targetQuote, "annotation of the whole article")><#t>
<#if content.contains(link.targetId)><a href="#${targets.annotation(link.targetId)}"><bdi>${words}</bdi></a><#t>
<#else><bdi>${words}</bdi> <span class="quiet">(not in this report)</span></#if><#t>
</#macro>

<#macro threads list>
<ul>
<#list list as thread>
<li<#if thread.remark.resolved> class="resolved"</#if>>
<p class="head"><@text.isolated thread.remark.analyst/><#if thread.remark.created?has_content> <span class="quiet"><@text.date thread.remark.created/></span></#if><#if thread.remark.resolved> <span class="state">resolved</span></#if></p>
<p class="words" dir="auto">${thread.remark.text}</p>
<#if thread.replies?has_content>
<@threads thread.replies/>
</#if>
</li>
</#list>
</ul>
</#macro>
