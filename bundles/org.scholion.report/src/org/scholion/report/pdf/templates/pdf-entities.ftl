<@p.heading "entities"/>
<#list items as piece>
<#assign entity = piece.entity>
<#if piece.first>
<div class="room"></div><h2 class="at" id="${look.anchor()}" dir="${look.direction(entity.name)}">${entity.name}</h2>
<p class="quiet"><#if entity.kind?has_content><@p.isolated entity.kind/> · </#if><#if entity.aliases?has_content>${words("aliases")}: <#list entity.aliases as alias><@p.isolated alias/><#if alias?has_next>, </#if></#list> · </#if>${words("mentions")}: ${entity.mentions?size}<@p.refs entity.mentions/> · ${words("articles")}: ${entity.articles}</p>
<#if entity.note?has_content><p class="pre" dir="${look.direction(entity.note)}">${entity.note}</p></#if>
</#if>
<#if piece.spoken?has_content><h3 class="minor">${words("says")}</h3><ul><#list piece.spoken as id><li><@p.quoted id/><@p.refs [id]/></li></#list></ul></#if>
<#if piece.about?has_content><h3 class="minor">${words("about")}</h3><ul><#list piece.about as id><li><@p.quoted id/><@p.refs [id]/></li></#list></ul></#if>
</#list>
