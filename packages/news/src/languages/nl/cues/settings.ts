import type { SettingCues } from '../../../grammar/cues/settings.ts';

export const settings: SettingCues = {
};
